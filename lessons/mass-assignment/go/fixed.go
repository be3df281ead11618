package club

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// Join adds the member that the request describes.
func (s *Server) Join(c *gin.Context) {
	// region: fill
	var asked struct{ Name, City string }
	if err := c.ShouldBindJSON(&asked); err != nil {
		c.Status(http.StatusBadRequest)
		return
	}
	// ruleid: fields-by-name-in-go
	member := Member{Name: asked.Name, City: asked.City}
	s.db.Create(&member)
	// endregion
	c.Status(http.StatusCreated)
}
