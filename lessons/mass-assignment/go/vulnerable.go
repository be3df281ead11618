package club

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// Join adds the member that the request describes.
func (s *Server) Join(c *gin.Context) {
	// region: fill
	var member Member
	if err := c.ShouldBindJSON(&member); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	s.db.Create(&member)
	// endregion
	c.Status(http.StatusCreated)
}
