package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// ShowInvoice answers with the invoice that the address names.
func ShowInvoice(db *gorm.DB) gin.HandlerFunc {
	return func(c *gin.Context) {
		var invoice Invoice
		// region: load
		// ruleid: owner-in-the-query-in-go
		if err := db.Where("id = ? AND owner_id = ?", c.Param("id"), c.GetUint("user")).First(&invoice).Error; err != nil {
			c.Status(http.StatusNotFound)
			return
		}
		c.JSON(http.StatusOK, invoice)
		// endregion
	}
}
