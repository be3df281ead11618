package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type Orders struct {
	owners map[string]string
}

func (o *Orders) Routes(root *gin.Engine, requireLogin gin.HandlerFunc) {
	// region: route
	members := root.Group("/")
	members.Use(requireLogin)
	members.GET("/orders", o.list)
	root.DELETE("/orders/:id", o.remove)
	// endregion
}

func (o *Orders) list(c *gin.Context) {
	c.JSON(http.StatusOK, len(o.owners))
}

func (o *Orders) remove(c *gin.Context) {
	delete(o.owners, c.Param("id"))
	c.Status(http.StatusNoContent)
}
